import astro from '@recto/react/guides/astro.md?raw';
import next from '@recto/react/guides/next.md?raw';
import node from '@recto/react/guides/node.md?raw';
import reactRouter from '@recto/react/guides/react-router.md?raw';
import vite from '@recto/react/guides/vite.md?raw';
import { type KeyboardEvent, useId, useState } from 'react';
import { pageAddress } from '../page/links.ts';
import { CodeBlock } from './code-block.tsx';
import './install-tabs.css';

const GUIDES = [
  { name: 'Next', id: 'next', text: next },
  { name: 'Vite', id: 'vite', text: vite },
  { name: 'Astro', id: 'astro', text: astro },
  { name: 'React Router', id: 'react-router', text: reactRouter },
  { name: 'Node', id: 'node', text: node },
];

/** The command that installs, and the file that shows the résumé: what the tests of each framework build and run. */
function snippetOf(guide: string): { command: string; file: string; code: string; language: string } {
  const command = /^```sh\n([\s\S]*?)\n```$/m.exec(guide)?.[1] ?? '';
  const blocks = [...guide.matchAll(/^(?:From )?`([^`\n]+)`\n\n```(\w+)\n([\s\S]*?)^```$/gm)];
  const [, file = '', language = '', code = ''] =
    blocks.find(([, , , text = '']) => /<(?:Resume|Document)\b/.test(text)) ?? blocks[0] ?? [];
  return { command, file, code: code.trim(), language };
}

/** How to begin, in each framework. */
export function InstallTabs() {
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const guide = GUIDES[chosen] as (typeof GUIDES)[number];
  const { command, file, code, language } = snippetOf(guide.text);
  const move = ({ key }: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const to = (chosen + step + GUIDES.length) % GUIDES.length;
    setChosen(to);
    document.getElementById(`${id}${to}`)?.focus();
  };
  return (
    <div>
      <div className="install-tabs" role="tablist" aria-label="Framework" onKeyDown={move}>
        {GUIDES.map(({ name }, index) => (
          <button
            key={name}
            id={`${id}${index}`}
            type="button"
            role="tab"
            aria-selected={index === chosen}
            aria-controls={`${id}panel`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
          >
            {name}
          </button>
        ))}
      </div>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${chosen}`} className="install-panel">
        <CodeBlock code={command} language="sh" label="Command" />
        <p className="install-file">
          <code>{file}</code>
        </p>
        <CodeBlock code={code} language={language} label={file} />
        <p>
          <a href={pageAddress(`start-step-by-step-${guide.id}`)} target="_top">
            {guide.name}, step by step
          </a>
        </p>
      </div>
    </div>
  );
}
