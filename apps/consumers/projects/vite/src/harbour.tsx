import { Resume, ThemeStyle } from '@recto/react';
import '@recto/react/styles.css';
import '@recto/themes/classic.css'; // has the fonts
import '@recto/print/print.css';
import { createRoot } from 'react-dom/client';
import resume from '../resume.yaml';
import { harbour } from './theme';

createRoot(document.getElementById('root') as HTMLElement).render(
  <>
    <ThemeStyle theme={harbour} />
    <Resume resume={resume} theme={harbour} />
  </>,
);
