import { type AnatomyView, anatomyViews, type BackPart } from '@rugwijs/figure';
import { useEffect, useState } from 'preact/hooks';
import { Choices } from '../../design/choices.tsx';
import { Honest } from '../../design/honest.tsx';
import { Icon } from '../../design/icon.tsx';
import { Screen } from '../../design/screen.tsx';
import { speech } from '../../device/speech.ts';
import { useWords } from '../../shell/words.ts';
import { BackDrawing } from '../pictures/back-drawing.tsx';
import { type Layer, layerOf, layers } from '../pictures/layers.ts';
import styles from './anatomy.module.css';
import { BendSlider, bentOf } from './bend-slider.tsx';
import { PartList } from './part-list.tsx';
import { useBend } from './use-bend.ts';

/** These are drawn from the side only. */
const fromSideOnly: readonly BackPart[] = ['belly-muscles', 'lordosis'];

/** The lower back from inside: layers on and off, bend it, and hear or read what each part is. */
export function Anatomy() {
  const words = useWords('learn')?.anatomy;
  const [view, setView] = useState<AnatomyView>('side');
  const [shown, setShown] = useState<readonly Layer[]>(['bones', 'discs', 'nerves']);
  const [lit, setLit] = useState<BackPart>();
  const { bend, set, moveTo } = useBend();
  useEffect(() => () => speech.stop(), []);
  if (!words) return null;

  /** Lights a part, and shows it when its layer was off or it cannot be seen from here. */
  const light = (part: BackPart) => {
    const layer = layerOf[part];
    setLit(part);
    speech.stop();
    if (!shown.includes(layer)) setShown([...shown, layer]);
    if (fromSideOnly.includes(part)) setView('side');
  };
  const tapped = (part: BackPart) => {
    light(part);
    requestAnimationFrame(() => document.getElementById(`part-${part}`)?.scrollIntoView({ block: 'nearest' }));
  };
  const toggle = (layer: Layer) => {
    setShown(shown.includes(layer) ? shown.filter((other) => other !== layer) : [...shown, layer]);
    if (lit && layerOf[lit] === layer) setLit(undefined);
  };
  const label = words.picture(
    words.views[view].says,
    words.bend.says[bentOf(bend)],
    lit ? words.litNow(words.parts[lit].name) : words.litNone,
  );
  return (
    <Screen title={words.title} lead={words.lead} back="/learn" class={styles.page ?? ''}>
      <div class={`pic ${styles.drawing}`}>
        <p class={styles.name} aria-hidden="true">
          {lit ? words.parts[lit].name : ''}
        </p>
        <BackDrawing
          view={view}
          bend={bend}
          layers={shown}
          lit={lit}
          label={label}
          names={words.labels}
          onPick={tapped}
        />
      </div>
      <BendSlider bend={bend} words={words.bend} set={set} moveTo={moveTo} />
      <Choices
        legend={words.viewLegend}
        layout="even"
        options={anatomyViews.map((value) => ({ value, label: words.views[value].name }))}
        value={view}
        onInput={setView}
      />
      <fieldset class="ask">
        <legend>{words.layersLegend}</legend>
        <div class={`choices ${styles.layers}`}>
          {layers.map((layer) => (
            <label class="choice" key={layer}>
              <input type="checkbox" checked={shown.includes(layer)} onChange={() => toggle(layer)} />
              <span>
                {words.layers[layer]}
                <Icon name="check" />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <section class="section">
        <h2>{words.list}</h2>
        <PartList words={words} lit={lit} onPick={(part) => (part === lit ? setLit(undefined) : light(part))} />
      </section>
      <Honest>{words.sketch}</Honest>
    </Screen>
  );
}
