/** A package on the map, with the place of its box. */
interface Box {
  name: string;
  says: string;
  x: number;
  y: number;
  width: number;
  main?: boolean;
}

const HEIGHT = 72;

/** The rows of the map have the direction of the imports: what stands at the right uses what stands at its left. */
const boxes: readonly Box[] = [
  { name: 'resume.yaml', says: 'or JSON Resume', x: 0, y: 129, width: 170 },
  { name: '@recto/schema', says: 'reads it, says what is wrong', x: 215, y: 129, width: 235 },
  { name: '@recto/formats', says: 'text, Markdown, Word, vCard', x: 520, y: 0, width: 235 },
  { name: '@recto/themes', says: 'tokens, traits, fonts', x: 520, y: 86, width: 235 },
  { name: '@recto/react', says: 'section components', x: 520, y: 172, width: 235, main: true },
  { name: '@recto/parse', says: 'what a machine reads back', x: 520, y: 258, width: 235 },
  { name: '@recto/print', says: 'paper, breaks, fit', x: 825, y: 86, width: 160 },
  { name: '@recto/pdf', says: 'tagged, checked', x: 825, y: 172, width: 160 },
  { name: '@recto/cli', says: 'one command', x: 1000, y: 129, width: 120 },
];

const [, ...inOrder] = boxes;

/** The packages with what each does, without the place of their boxes. */
export const packages = inOrder.map(({ name, says }) => ({ name, says }));

/** The packages, as a map where there is room and as a list where there is none. */
export function Packages() {
  return (
    <section className="band" aria-labelledby="packages">
      <div className="wrap">
        <h2 id="packages">Take all of it, or the part you need.</h2>
        <p className="lead">
          The components are server components and ship no script; the command is for people who want no React at all.
        </p>
        <svg className="map" viewBox="-1 -1 1122 332" role="img" aria-label="How the packages follow one another">
          <path d="M170 165h45M450 165h30M480 36v258M480 36h40M480 122h40M480 208h40M480 294h40M755 122h30V208h-30M785 165h15M800 122h25M800 122v86h25" />
          {boxes.map(({ name, says, x, y, width, main }) => (
            <g key={name} transform={`translate(${x} ${y})`} className={main ? 'main' : undefined}>
              <rect width={width} height={HEIGHT} />
              <text className="name" x="16" y="31">
                {name}
              </text>
              <text x="16" y="54">
                {says}
              </text>
            </g>
          ))}
        </svg>
        <ul className="list">
          {packages.map(({ name, says }) => (
            <li key={name}>
              <code>{name}</code>
              {says}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
