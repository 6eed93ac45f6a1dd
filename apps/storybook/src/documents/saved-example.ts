/** An example as somebody saves it elsewhere: its first line, by which editors complete fields, names the schema by its address. */
export const savedExample = (text: string) =>
  text.replace('$schema=../resume.schema.json', '$schema=https://unpkg.com/@recto/schema/resume.schema.json');
