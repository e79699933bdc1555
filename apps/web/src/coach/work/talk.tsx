import { Quiet } from '../../design/act.tsx';
import { useWords } from '../../shell/words.ts';

/** Questions for the talk with the manager and with the bedrijfsarts. */
export function Talk() {
  const words = useWords('work');
  if (!words) return null;
  const text = words.talk;
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      {(
        [
          [text.boss, text.bossList],
          [text.doctor, text.doctorList],
        ] as const
      ).map(([who, questions]) => (
        <details key={who}>
          <summary>{who}</summary>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      ))}
      <p class="soft small">{text.law}</p>
      <Quiet href="/tools/care?letter=company-doctor">{text.letter}</Quiet>
    </section>
  );
}
