import type { Logo, ResumeDocument } from '@recto/schema';

/** What may have a logo. */
interface MayHaveLogo {
  logo?: Logo | undefined;
}

/** Whether a picture is written into the document. */
const isInside = (address: unknown) => typeof address === 'string' && /^data:image\//i.test(address);

/**
 * A document with those pictures only that are inside of it (`data:`). The page is one file and asks no host for anything,
 * so others are left out, and reported.
 */
export function withPicturesInside(resume: ResumeDocument, warn: (message: string) => void): ResumeDocument {
  const leftOut: string[] = [];
  const keep = (address: string, where: string) => {
    if (isInside(address)) return true;
    leftOut.push(`${where} (${address.slice(0, 80)})`);
    return false;
  };
  const withLogo = <Entry extends MayHaveLogo>(entry: Entry, where: string): Entry => {
    if (!entry.logo || keep(entry.logo.src, `${where}.logo`)) return entry;
    const { logo: _, ...rest } = entry;
    return rest as Entry;
  };
  const withLogos = <Entry extends MayHaveLogo>(entries: readonly Entry[], where: string) =>
    entries.map((entry, index) => withLogo(entry, `${where}[${index}]`));

  const copy = { ...resume };
  if (copy.basics) {
    copy.basics = withLogo({ ...copy.basics }, 'basics');
    if (copy.basics.image && !keep(copy.basics.image, 'basics.image')) delete copy.basics.image;
  }
  if (copy.work) copy.work = withLogos(copy.work, 'work');
  if (copy.education) copy.education = withLogos(copy.education, 'education');
  if (copy.sections) {
    copy.sections = copy.sections.map((section, index) => {
      // Sections of work and education have logos; the entries of others have none.
      const entries = section.entries as readonly MayHaveLogo[] | undefined;
      const where = `sections[${index}].entries`;
      return entries ? ({ ...section, entries: withLogos(entries, where) } as typeof section) : section;
    });
  }
  if (leftOut.length > 0) {
    warn(
      `Left out ${leftOut.join(', ')}: a page in one file has only pictures that are written into the document, as data:image/… .`,
    );
  }
  return copy;
}
