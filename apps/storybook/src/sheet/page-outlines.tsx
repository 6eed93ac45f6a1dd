import type { InspectedPage, Inspection, PageIssue, PageItem } from '@recto/print';
import type { Inspected } from './use-inspection.ts';
import './page-outlines.css';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The pages of a sheet in small, each with how full it is, and in words what is broken on it. */
export function PageOutlines({ inspection }: { inspection: Inspection }) {
  const { pages, issues } = inspection;
  return (
    <section className="page-outlines" aria-label="Page outlines" data-recto-screen-only>
      <ol className="page-outlines-pages" aria-label="Pages">
        {pages.map((page) => (
          <li key={page.number}>
            <PageOutline page={page} inspection={inspection} />
            <p>
              Page {page.number} of {pages.length}
              <br />
              {percent(page.fill)} full
            </p>
          </li>
        ))}
      </ol>
      {issues.length === 0 ? (
        <p>Nothing is broken.</p>
      ) : (
        <ol className="page-outlines-issues" aria-label="Issues">
          {issues.map(({ rule, message, hint, location: { page, path } }) => (
            <li key={`${rule} ${page} ${path}`}>
              <strong>
                Page {page}, {rule.replaceAll('-', ' ')}.
              </strong>{' '}
              {message} {hint}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type Share = Pick<PageItem, 'top' | 'bottom' | 'start' | 'end'>;

/** A page to scale, 1 mm to the unit: its printable area, a box for each item, and the numbers of the issues. */
function PageOutline({
  page,
  inspection: { paper, printable, issues },
}: {
  page: InspectedPage;
  inspection: Inspection;
}) {
  const left = (paper.width - printable.width) / 2;
  const top = (paper.height - printable.height) / 2;
  // What is missing from a page, at a blank foot, is marked where it is missing.
  const foot: Share = { start: 0, end: 1, top: page.fill, bottom: 1 };
  const marks = issues.flatMap(({ location: { path, page: at } }, index) =>
    at === page.number ? [{ share: page.items.find((item) => item.path === path) ?? foot, number: index + 1 }] : [],
  );
  const box = ({ start, end, top: head, bottom }: Share) => ({
    x: left + start * printable.width,
    y: top + head * printable.height,
    width: (end - start) * printable.width,
    height: (bottom - head) * printable.height,
  });
  return (
    <svg viewBox={`0 0 ${paper.width} ${paper.height}`} aria-hidden="true">
      <rect className="page-outline-paper" width={paper.width} height={paper.height} />
      <rect className="page-outline-area" x={left} y={top} width={printable.width} height={printable.height} />
      {page.items.map((item) => (
        <rect key={item.path} className="page-outline-item" data-item={item.part} {...box(item)} />
      ))}
      {marks.map(({ share, number }) => (
        <g key={number} className="page-outline-mark">
          <rect {...box(share)} />
          <circle cx={box(share).x} cy={box(share).y} r="7" />
          <text x={box(share).x} y={box(share).y}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** On the sheet itself: where each page begins, and what is broken. The outlines say it in words. */
export function PageMarks({ inspection: { pages, issues }, placeOf }: Inspected) {
  return (
    <div className="page-marks" aria-hidden="true" data-recto-screen-only>
      {pages.slice(1).flatMap(({ number, items }) =>
        firstOfColumns(items).map((element) => {
          const { left, top, width } = placeOf(element);
          return (
            <div key={`${number} ${left}`} className="page-mark-start" style={{ left, top, width }}>
              <span>Page {number}</span>
            </div>
          );
        }),
      )}
      {issues.map(
        ({ rule, location: { element, path } }: PageIssue, index) =>
          element && (
            <div key={`${rule} ${path}`} className="page-mark-broken" style={placeOf(element)}>
              <span>
                {index + 1} {rule.replaceAll('-', ' ')}
              </span>
            </div>
          ),
      )}
    </div>
  );
}

/** The first item on a page of each column that goes on there. */
function firstOfColumns(items: readonly PageItem[]): Element[] {
  const columns = new Map<Element | null, Element>();
  for (const { element } of items) {
    const column = element?.closest('[data-part="main"], [data-part="aside"]') ?? null;
    if (element && !columns.has(column)) columns.set(column, element);
  }
  return [...columns.values()];
}
