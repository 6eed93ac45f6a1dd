import '@recto/react/styles.css';
import '@recto/themes/classic.css';
import '@recto/print/print.css';
import type { ReactNode } from 'react';
import { resume } from './resume';

export const metadata = { title: `${resume.basics?.name} – Résumé` };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
