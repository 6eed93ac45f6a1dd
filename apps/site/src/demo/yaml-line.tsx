/** A key and what follows it, behind the dashes of lists. */
const KEYED = /^(\s*(?:- )?)([\w-]+)(:)(.*)$/s;

export interface YamlLineProps {
  text: string;
  /** Whether strong words of the line before go on in it. */
  strong: boolean;
}

/** A line of YAML with its keys and its strong words marked for the eye. */
export function YamlLine({ text, strong }: YamlLineProps) {
  const [, indent, key, colon, rest] = strong ? [] : (KEYED.exec(text) ?? []);
  if (key === undefined) return <Value text={text} strong={strong} />;
  return (
    <>
      {indent}
      <i>{key}</i>
      {colon}
      <Value text={rest ?? ''} strong={false} />
    </>
  );
}

function Value({ text, strong }: YamlLineProps) {
  return text.split(/(\*\*)/).map((part, index, parts) => {
    // The parts of a line never change their places.
    const key = `${index}`;
    const before = parts.slice(0, index).filter((one) => one === '**').length;
    const inside = (before % 2 === 1) !== strong;
    return part === '**' || inside ? <b key={key}>{part}</b> : part;
  });
}
