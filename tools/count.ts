import { existsSync, readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number }

// A runner that broke before its first test leaves no report.
function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
}

export function vitestCount(file: string): Count {
  const report = read<{ numPassedTests: number; numFailedTests: number }>(file)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1 }
}

export function playwrightCount(file: string): Count {
  const report = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(file)
  if (report === undefined) return { passed: 0, failed: 1 }
  // There are no retries: a test that passes only sometimes has failed.
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
}

export const rigCount = (file: string): Count => read<Count>(file) ?? { passed: 0, failed: 1 }
