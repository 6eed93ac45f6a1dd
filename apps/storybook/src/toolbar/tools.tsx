// The manager of Storybook compiles JSX to `React.createElement`, so the name must be there.
import * as React from 'react';
import { useGlobals, useGlobalTypes } from 'storybook/manager-api';
import type { ToolbarChoice } from './choices.ts';

/** A global as src/toolbar/choices.ts describes it. */
interface Tool {
  name: string;
  description: string;
  choices: readonly ToolbarChoice[];
}

/** Globals in their order in the toolbar. */
const ORDER = ['document', 'theme', 'paper', 'outlines', 'locale', 'scheme', 'density', 'spacing', 'audience'];

/** Every choice of the toolbar in words: what it is for, and what it is set to. */
export function Tools() {
  const types = useGlobalTypes() as Record<string, Tool | undefined>;
  const [globals, setGlobals, , userGlobals = {}] = useGlobals() as unknown as [
    Record<string, string>,
    (values: Record<string, string>) => void,
    Record<string, string>,
    Record<string, string>,
  ];
  return (
    <div className="recto-tools">
      {ORDER.flatMap((key) => {
        const tool = types[key];
        if (!tool?.choices) return [];
        // A story may fix a global; then there is nothing to choose.
        const isFixed = key in userGlobals && globals[key] !== userGlobals[key];
        const props = {
          tool,
          value: globals[key] ?? '',
          isFixed,
          onChange: (value: string) => setGlobals({ [key]: value }),
        };
        return [key === 'outlines' ? <Switch key={key} {...props} /> : <Choice key={key} {...props} />];
      })}
    </div>
  );
}

interface ControlProps {
  tool: Tool;
  value: string;
  isFixed: boolean;
  onChange: (value: string) => void;
}

function Choice({ tool, value, isFixed, onChange }: ControlProps) {
  return (
    <label className="recto-tool" title={isFixed ? 'This story fixes it' : tool.description}>
      <span>{tool.name}</span>
      <select value={value} disabled={isFixed} onChange={(event) => onChange(event.target.value)}>
        {tool.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Switch({ tool, value, isFixed, onChange }: ControlProps) {
  return (
    <button
      type="button"
      className="recto-tool recto-switch"
      aria-pressed={value === 'on'}
      disabled={isFixed}
      title={isFixed ? 'This story fixes it' : tool.description}
      onClick={() => onChange(value === 'on' ? 'off' : 'on')}
    >
      {tool.name}
    </button>
  );
}

/** How long the button says that the link is copied, in ms. */
const SAID = 2000;

/** Copies the address of what is shown, with all that the toolbar is set to. */
export function CopyLink() {
  const [isCopied, setCopied] = React.useState(false);
  React.useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button
      type="button"
      className="recto-tool recto-copy"
      onClick={() => void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))}
    >
      <span aria-live="polite">{isCopied ? 'Link copied' : 'Copy link'}</span>
    </button>
  );
}
