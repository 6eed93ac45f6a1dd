// How resume-cli loads a theme: `require`, by the name of the package or of a module of it.
const [, , theme, method = 'html'] = process.argv;
const { render, pdfRenderOptions } = require(require.resolve(theme, { paths: [process.cwd()] }));
process.stdout.write(method === 'html' ? render(require('./resume.json')) : JSON.stringify(pdfRenderOptions));
