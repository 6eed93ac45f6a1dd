import '@recto/react/styles.css';
import '@recto/themes/classic.css';
import '@recto/print/print.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { readDocument } from '../document';

const { basics, meta } = readDocument();

export const metadata: Metadata = {
  title: [basics?.name, 'Résumé'].filter(Boolean).join(' – '),
  description: basics?.label,
  authors: basics?.name === undefined ? [] : [{ name: basics.name }],
  icons: { icon: 'data:,' },
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={meta?.recto?.locale ?? 'en'}>
      <body style={{ margin: 0 }}>{children}</body>
    </html>
  );
}
