import { useEffect, useRef, useState } from 'react';
import { highlight } from 'sugar-high';
import { Scrolled } from './scrolled.tsx';

/** Languages that the highlighter knows. Others are shown as they are. */
const HIGHLIGHTED = new Set(['ts', 'tsx', 'js', 'jsx', 'mjs', 'astro', 'json']);

/** Code of more lines is folded, so that what comes after it is near. */
const LONG = 36;

/** How long the button says that the code is copied, in ms. */
const SAID = 2000;

interface CodeBlockProps {
  code: string;
  /** As in a fenced block: `tsx`. */
  language?: string | undefined;
  /** What the code is of, for people who hear it. */
  label?: string;
}

/** Code with a button that copies it. */
export function CodeBlock({ code, language = '', label = 'Code' }: CodeBlockProps) {
  const [isCopied, setCopied] = useState(false);
  const lines = code.split('\n').length;
  const firstLine = /$/m.exec(code)?.index ?? 0;
  const [isFolded, setFolded] = useState(lines > LONG);
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <div className="manual-code" data-folded={isFolded}>
      <Scrolled ref={block} className="manual-code-scroll" label={label}>
        <pre>
          {HIGHLIGHTED.has(language) ? (
            // The highlighter escapes the code, which is ours or typed by the reader.
            <code dangerouslySetInnerHTML={{ __html: highlight(code) }} />
          ) : (
            <code>
              <span className="sh__line">{code.slice(0, firstLine)}</span>
              {code.slice(firstLine)}
            </code>
          )}
        </pre>
      </Scrolled>
      <button type="button" onClick={() => void copy(code, block.current).then(setCopied)}>
        <span aria-live="polite">{isCopied ? 'Copied' : 'Copy'}</span>
      </button>
      {lines > LONG && (
        <button
          type="button"
          className="manual-code-fold"
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {isFolded ? `Show all ${lines} lines` : 'Show fewer lines'}
        </button>
      )}
    </div>
  );
}

/** Copies the code. Where the browser forbids that, selects it, so that one key copies it. */
async function copy(code: string, block: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code);
    return true;
  } catch {
    if (block) getSelection()?.selectAllChildren(block);
    return false;
  }
}
