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
  { name: 'resume.yaml', says: 'or JSON Resume', x: 0, y: 129, width: 150 },
  { name: '@recto/schema', says: 'reads it, says what is wrong', x: 185, y: 129, width: 230 },
  { name: '@recto/formats', says: 'text, Markdown, Word, vCard', x: 465, y: 0, width: 230 },
  { name: '@recto/themes', says: 'tokens, traits, fonts', x: 465, y: 86, width: 230 },
  { name: '@recto/react', says: 'section components', x: 465, y: 172, width: 230, main: true },
  { name: '@recto/parse', says: 'what a machine reads back', x: 465, y: 258, width: 230 },
  { name: '@recto/print', says: 'paper, breaks, fit', x: 745, y: 86, width: 150 },
  { name: '@recto/pdf', says: 'tagged, checked', x: 745, y: 172, width: 150 },
  { name: '@recto/cli', says: 'the one command', x: 950, y: 86, width: 170 },
  { name: '@recto/batch', says: 'many at once', x: 950, y: 172, width: 170 },
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
          <path d="M150 165h35M415 165h25M440 36v258M440 36h25M440 122h25M440 208h25M440 294h25M695 122h20v86h-20M715 165h15M745 122h-15v86h15M895 122h20v86h-20M915 165h20M950 122h-15v86h15" />
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
