const PATHS = {
  down: 'M5 7l4 4 4-4',
  right: 'M7 5l4 4-4 4',
  undo: 'M4 7h7.5a3.5 3.5 0 010 7H7M4 7l3-3M4 7l3 3',
  redo: 'M14 7H6.5a3.5 3.5 0 000 7H11M14 7l-3-3M14 7l-3 3',
  versions: 'M9 5v4l3 2M3.5 9a5.5 5.5 0 105.5-5.5A5.6 5.6 0 004 6.5M4 3v3.5h3.5',
  share:
    'M7 10.5l5-4M7 7.5l5 4M5 11a2 2 0 110-4 2 2 0 010 4zM13.5 7a2 2 0 110-4 2 2 0 010 4zM13.5 15a2 2 0 110-4 2 2 0 010 4z',
  more: 'M4 9h.1M9 9h.1M14 9h.1',
  add: 'M9 4v10M4 9h10',
  check: 'M4 9.5l3.5 3.5L14 5.5',
  close: 'M5 5l8 8M13 5l-8 8',
  warning: 'M9 3L2 15h14zM9 7.5v3.5M9 13h.01',
  hidden:
    'M3 3l12 12M7 5.3A7 7 0 0116 9a9 9 0 01-2 2.600M5 6.300A9 9 0 002 9s2.500 4.500 7 4.500c1 0 1.800-.2 2.500-.5',
} as const;

/** A small drawing beside words, or in a button that is named. */
export function Icon({ name, size = 18 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Six points, by which a row is lifted. */
export function GripIcon() {
  return (
    <svg width="12" height="18" viewBox="0 0 12 18" fill="currentColor" aria-hidden="true">
      {[5, 9, 13].flatMap((y) => [4, 8].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.2" />))}
    </svg>
  );
}

/** The mark of Recto, on the cover. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg className="studio-mark-of-recto" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path fill="#fff" stroke="#fff" strokeWidth="2" strokeLinejoin="round" d="M5 3h22v16L17 29H5z" />
      <path fill="#6f9be6" d="M17.6 28.4V19.6h8.8z" />
    </svg>
  );
}
