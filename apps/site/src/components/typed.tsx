import { CopyButton } from './copy-button.tsx';

/** A command as it is typed, with a button that copies it. */
export function Typed({ command }: { command: string }) {
  return (
    <p className="typed">
      <code>{command}</code>
      <CopyButton text={command} />
    </p>
  );
}
