import { PrintStyle, ThemeStyle } from '@recto/react';
import { readDocument } from '../document';
import { Sheet } from '../sheet';
import { theme } from '../theme';

// Where you run `next dev`, load the page again to see a change of resume.yaml.
export default function Home() {
  const resume = readDocument();
  return (
    <main>
      <ThemeStyle theme={theme} />
      <PrintStyle resume={resume} />
      <Sheet resume={resume} />
    </main>
  );
}
