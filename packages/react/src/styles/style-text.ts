/** Text of CSS that cannot end the `<style>` it is in. In CSS, the escape means the same sign. */
export const styleText = (css: string) => css.replace(/<(?=[/!])/g, '\\3c ');
