import { rectoCommand } from '@recto/brand';
import { address } from '../address.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { MainNav } from '../components/main-nav.tsx';
import { manual, studio } from '../words/places.ts';
import { STROKE } from './stroke.ts';
import { ThemePass } from './theme-pass.tsx';

/** The first view: what Recto does in a sentence, how to begin, and a sheet that passes through the themes. */
export function Cover() {
  const command = rectoCommand('build resume.yaml');
  return (
    <header className="cover">
      <div className="wrap">
        <MainNav />
        <div className="hero">
          <div className="said">
            <h1>
              <span>Your résumé,</span>{' '}
              <del>
                formatted
                <svg viewBox="0 0 460 90" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <path vectorEffect="non-scaling-stroke" pathLength="1" d={STROKE} />
                </svg>
              </del>{' '}
              <ins>typeset.</ins>
            </h1>
            <p className="lede">
              Write it once, in a form or in YAML. Recto sets it in twelve themes, fits it to the pages you ask for, and
              prints a PDF that a machine reads field by field.
            </p>
            <p className="command">
              <code>
                <span aria-hidden="true">$</span>
                {command}
              </code>
              <CopyButton text={command} />
            </p>
            <p className="acts">
              <a className="button" href={address(studio)}>
                Open the studio
              </a>
              <a className="button quiet" href={address(manual)}>
                Read the manual
              </a>
            </p>
          </div>
          <ThemePass />
        </div>
      </div>
    </header>
  );
}
