import { PUBLISHED } from '@recto/brand';
import { CodeBlock } from './code-block.tsx';

const COMMANDS = `# in the clone
npx -y pnpm@12 build
npx -y pnpm@12 --filter "./packages/*" exec pnpm pack --pack-destination ../../out

# in your project
npm install ../recto/out/recto-{schema,themes,react,print}-*.tgz`;

/** What to do until the packages are on npm. Nothing, once they are. */
export function NotPublished() {
  if (PUBLISHED) return null;
  return (
    <section className="manual-note" aria-label="Before the packages are on npm">
      <p>
        <strong>The packages are not on npm yet.</strong> Until then, install those of a clone instead:
      </p>
      <CodeBlock code={COMMANDS} language="sh" label="Commands" />
    </section>
  );
}
