import { Experience, Header, Page, sectionProps } from '@recto/react';
import { readResume } from '@recto/schema';
import { createRoot } from 'react-dom/client';
import yaml from '../resume.yaml?raw';
import './app.css';

const { resume = {} } = readResume(yaml);
const { page, header, work } = sectionProps(resume, { theme: 'classic', audience: 'public' });

createRoot(document.getElementById('root')).render(
  <Page {...page} className="shadow-xl">
    <Header {...header} className="mb-10" />
    <Experience {...work} className="text-emerald-800" />
    <p className="mt-4 text-center">Built with Tailwind.</p>
  </Page>,
);
