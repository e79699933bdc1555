import { useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { loadSources, Source } from '../../design/why.tsx';

/** Where a page comes from: its sources in a sheet, fetched when somebody asks. */
export function Sources({ ids, label }: { ids: readonly string[]; label: string }) {
  const [open, setOpen] = useState(false);
  const show = () => {
    loadSources();
    setOpen(true);
  };
  return (
    <div>
      <Quiet tone="why" onClick={show}>
        {label}
      </Quiet>
      <Sheet open={open} onClose={() => setOpen(false)} title={label}>
        <section class="reason">
          {ids.map((id) => (
            <Source key={id} id={id} />
          ))}
        </section>
      </Sheet>
    </div>
  );
}
