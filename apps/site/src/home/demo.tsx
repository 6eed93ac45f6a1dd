import type { CSSProperties } from 'react';
import type { CodeLine } from '../demo/lines-around.ts';
import { SCENE_WIDTHS, type Scene } from '../demo/scenes.ts';
import { YamlLine } from '../demo/yaml-line.tsx';
import type { Part } from '../pictures/draw.ts';
import { heightOf, pictureAddress } from '../pictures/sources.ts';

/** Lines of the code before the lit ones that a narrow screen shows. */
const NEAR = 3;

/** Four documents beside the pages that they make; a choice shows one, without script. */
export function Demo({ scenes }: { scenes: readonly Scene[] }) {
  return (
    <section className="band" aria-labelledby="demo">
      <div className="wrap">
        <h2 id="demo">You write words. The page follows.</h2>
        <p className="lead">
          The document has what is true of you and nothing of how it looks. Change a line, and the sheet is set again.
        </p>
        <fieldset className="demo">
          <legend>What to show</legend>
          {scenes.map(({ id, label }, index) => (
            <span className="tab" key={id}>
              <input type="radio" name="scene" id={`scene-${id}`} defaultChecked={index === 0} />
              <label htmlFor={`scene-${id}`}>{label}</label>
            </span>
          ))}
          {scenes.map((scene) => (
            <SceneView key={scene.id} scene={scene} />
          ))}
        </fieldset>
      </div>
    </section>
  );
}

function SceneView({ scene }: { scene: Scene }) {
  const { id, lines, picture, alt, place, says } = scene;
  const [width] = SCENE_WIDTHS;
  const first = lines.find(({ lit }) => lit);
  const last = lines.findLast(({ lit }) => lit);
  /** Where there is room for some lines only, it is for those around the lit ones. */
  const classOf = ({ number, lit }: CodeLine) => {
    if (lit) return 'line lit';
    return number < (first?.number ?? 0) - NEAR ? 'line far' : 'line';
  };
  return (
    <div className="scene" data-scene={id}>
      <div className="pair">
        <pre className="code">
          <code>
            {lines.map((line) => (
              <span key={line.number} className={classOf(line)} data-line={line.number}>
                <span>
                  <YamlLine text={line.text} strong={line.strong} />
                  {line.number === last?.number && <i className="caret" />}
                </span>
              </span>
            ))}
          </code>
        </pre>
        <div className={place ? 'view near' : 'view'} style={place && bandOf(place)}>
          <div className="page">
            <img
              src={pictureAddress(picture, width)}
              srcSet={SCENE_WIDTHS.map((each) => `${pictureAddress(picture, each)} ${each}w`).join(', ')}
              sizes={place ? '(width < 700px) 90vw, 560px' : '360px'}
              width={width}
              height={heightOf(width)}
              alt={alt}
              loading="lazy"
              decoding="async"
            />
            {place && <span className="mark" />}
          </div>
        </div>
      </div>
      <p className="says">{says}</p>
    </div>
  );
}

/** Fractions of the page, for the band that joins the code and the sheet. */
function bandOf({ left, top, width, height }: Part): CSSProperties {
  const properties = { '--left': left, '--top': top, '--width': width, '--height': height };
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, value.toFixed(4)]),
  ) as CSSProperties;
}
