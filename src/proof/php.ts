import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasPhp = hasProgram('php', 'php-cli')

/** Runs a PHP program that prints JSON. `input` is what it decodes as `$input`; `$folder` is its own, and gone afterwards. */
export function php(program: string, input: unknown = null, env: NodeJS.ProcessEnv = {}): unknown {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'input.json'), JSON.stringify(input))
    const read = `<?php error_reporting(E_ALL); $folder = '${folder}'; $input = json_decode(file_get_contents("$folder/input.json"), true);\n${program}`
    const { status, stdout, stderr } = run('php', ['-d', 'display_errors=stderr'], read, env)
    if (status !== 0 || stderr !== '') throw new Error(stderr === '' ? stdout : stderr)
    return JSON.parse(stdout) as unknown
  })
}

/** What PHP prints for a list of PHP expressions, all in one program. */
export const valuesByPhp = (expressions: readonly string[]): unknown =>
  php(
    `echo json_encode([\n${expressions.join(',\n')}\n], JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION);`,
  )

const FILES = `
$read = [];
foreach ($input['files'] as $text) {
    $file = $folder . '/' . count($read) . '.php';
    file_put_contents($file, $text);
    // What stands outside of the code, or is printed by it, would be sent to every visitor.
    ob_start();
    $read[] = (function () use ($file, $input) {
        require $file;
        return array_map(fn ($expression) => eval('return ' . $expression . ';'), $input['expressions']);
    })();
    if (ob_get_clean() !== '') throw new Exception('Something was printed');
}
echo json_encode($read, JSON_THROW_ON_ERROR);
`

/** What expressions are worth after a PHP file was required: one list for each file. */
export const readPhpFiles = (
  files: readonly string[],
  expressions: readonly string[],
  before = '',
  env: NodeJS.ProcessEnv = {},
): unknown => php(before + FILES, { files, expressions }, env)

/** The code of each PHP file without its comments, and with every string emptied. */
export const shapesByPhp = (files: readonly string[]): unknown =>
  php(
    `$shape = function ($text) {
      $code = array_filter(PhpToken::tokenize($text, TOKEN_PARSE), fn ($token) => !$token->is([T_COMMENT, T_WHITESPACE]));
      return implode(' ', array_map(fn ($token) => $token->is(T_CONSTANT_ENCAPSED_STRING) ? "''" : trim($token->text), $code));
    };
    echo json_encode(array_map($shape, $input), JSON_THROW_ON_ERROR);`,
    files,
  )

/** Whether a library of Debian's is there. Without it its tests are skipped, and fail in CI. */
export function hasPhpLibrary(file: string, debianPackage: string): boolean {
  if (hasPhp && existsSync(join('/usr/share/php', file))) return true
  const message = `The PHP library ${file} is missing: apt-get install ${debianPackage}`
  if (process.env['CI']) throw new Error(message)
  process.stderr.write(`${message} (its tests are skipped)\n`)
  return false
}
