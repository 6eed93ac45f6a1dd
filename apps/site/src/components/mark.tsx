/** The front of a leaf with its corner about to turn. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="mark-sheet" d="M6 3h20v17l-9 9H6z" />
      <path className="mark-corner" d="M17 29v-9h9z" />
    </svg>
  );
}
