import { Document } from '@recto/react';
import { forAudience, type ResumeDocument, toJsonResume } from '@recto/schema';
import { themes } from '@recto/themes';
import { strToU8, zipSync } from 'fflate';
import type { CSSProperties } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { marksLeftOut, sheetFonts } from '../preview/east-asian-fonts.ts';
import { liveSheet } from '../preview/live-sheet.ts';
import { sheetView } from '../preview/sheet-view.ts';
import { componentStyles, printStyles, themeStyles } from '../preview/theme-styles.ts';
import { propertiesOf } from '../state/appearance.ts';
import { useStudio } from '../state/store.ts';
import { download, fileName } from './download.ts';
import { yamlOf } from './export-files.ts';
import { bytesOf, fontsFor } from './fonts.ts';

/** A site that can be published as it is: the page, its stylesheets and fonts, and the document. It shows what the public may see. */
export async function exportSite(document: ResumeDocument): Promise<void> {
  const { appearance } = useStudio.getState();
  const { resume } = forAudience(document, 'public');
  const view = sheetView(document, 'public', appearance);
  const { theme, variant, paper, density } = view;
  const html = renderToStaticMarkup(
    <Document
      resume={resume}
      theme={theme}
      paper={paper}
      style={styleOf(propertiesOf(themes[theme], variant, appearance), density)}
      stylesheets={['styles.css']}
      head={
        <>
          <link rel="alternate" type="application/json" href="resume.json" />
          <link rel="alternate" type="application/yaml" href="resume.yaml" />
        </>
      }
      {...(variant ? { variant } : {})}
    />,
  );
  const eastAsian = await sheetFonts(html, view);
  const themeCss = `${marksLeftOut(await themeStyles(theme), eastAsian.marks)}\n${eastAsian.css}`;
  const { fonts: usedFonts, rest } = fontsFor(themeCss, theme, variant, html);
  const fonts = usedFonts.map(({ css, url, file }) => css.replace(url, `./fonts/${file}`)).join('\n');
  const files: Record<string, Uint8Array> = {
    'index.html': strToU8(`<!doctype html>${html}`),
    'styles.css': strToU8(`${fonts}\n${componentStyles}\n${rest}\n${printStyles}`),
    'resume.json': strToU8(`${JSON.stringify(toJsonResume(resume), null, 2)}\n`),
    'resume.yaml': strToU8(await yamlOf(resume)),
  };
  for (const { url, file } of usedFonts) files[`fonts/${file}`] = await bytesOf(url);
  download(`${fileName()}-site.zip`, zipSync(files) as Uint8Array<ArrayBuffer>, 'application/zip');
}

/** The changes of a person, and the fit of the sheet on the desk. */
function styleOf(properties: Record<string, string>, density: number | undefined): CSSProperties {
  const fit = liveSheet()?.fit;
  const factor = density ?? fit?.density;
  return {
    ...properties,
    ...(factor === undefined ? {} : { '--recto-density': String(factor) }),
    ...(fit?.size === undefined || density !== undefined ? {} : { '--recto-size': String(fit.size) }),
  } as CSSProperties;
}
