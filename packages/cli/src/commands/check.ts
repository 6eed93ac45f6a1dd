import type { Context, ExitCode } from '../context.ts';
import { findDocument } from '../document/find-document.ts';
import { readConfig } from '../document/read-config.ts';
import { Failure } from '../failure.ts';
import { openTerminal } from '../output/terminal.ts';
import { withRenderer } from '../page/with-renderer.ts';
import type { CheckCommandOptions } from '../program/check-command.ts';
import type { Finding, Report } from '../report/finding.ts';

/** Checks documents in every way that is known. The exit code is 1 when one of them has errors. */
export async function check(
  files: readonly string[],
  { json, sarif, strict, config, ...options }: CheckCommandOptions,
  context: Context,
): Promise<ExitCode> {
  if (json && sarif) throw new Failure('stdout is either JSON or SARIF: leave one of the two out.', 2);
  const terminal = openTerminal(context, { json });
  const asked = files.length > 0 ? files : [await findDocument()];
  const [{ checkDocument }, { describeReport }, settings] = await Promise.all([
    import('../report/check-document.ts'),
    import('../report/describe-report.ts'),
    readConfig(config),
  ]);
  const reports: Report[] = [];
  await withRenderer(context, async (shared) => {
    for (const [index, file] of asked.entries()) {
      terminal.progress(`Checking ${file}${asked.length > 1 ? ` (${index + 1} of ${asked.length})` : ''} …`);
      const report = await checkDocument(file, { ...options, config: settings }, shared);
      reports.push(report);
      terminal.say(describeReport(report, terminal.color));
    }
  });
  const findings = reports.flatMap((report) => report.findings);
  const failed = hasFailed(findings, strict);
  if (json) await terminal.json(figuresOf(reports, failed));
  if (sarif) await terminal.json((await import('../report/sarif.ts')).sarifOf(reports));
  return failed ? 1 : 0;
}

function hasFailed(findings: readonly Finding[], strict: boolean | undefined): boolean {
  return findings.some(({ severity }) => severity === 'error' || (strict === true && severity === 'warning'));
}

function figuresOf(reports: readonly Report[], failed: boolean) {
  const count = (findings: readonly Finding[], wanted: Finding['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  return {
    passed: !failed,
    files: reports.map(({ file, findings, made, sheet }) => ({
      file,
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      checks: made,
      sheet,
      findings,
    })),
  };
}
