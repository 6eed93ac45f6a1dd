import { Resume, ThemeStyle } from '@recto/react';
import '@recto/react/styles.css';
import '@recto/themes/classic.css'; // has the fonts
import '@recto/print/print.css';
import { readResume } from '@recto/schema';
import { createRoot } from 'react-dom/client';
import yaml from '../resume.yaml?raw';
import { harbour } from './theme';

const { resume = {} } = readResume(yaml);

createRoot(document.getElementById('root') as HTMLElement).render(
  <>
    <ThemeStyle theme={harbour} />
    <Resume resume={resume} theme={harbour} audience="public" />
  </>,
);
