import { hasProgram, run } from './program.ts'

export const hasRuby = hasProgram('ruby', 'ruby')

const UTF8 = { LC_ALL: 'C.UTF-8' }

/** Runs a Ruby program that prints JSON. */
function ruby(program: string, input = ''): unknown {
  const { status, stdout, stderr } = run('ruby', ['-rjson', '-e', program], input, UTF8)
  if (status !== 0) throw new Error(stderr.slice(0, 1000))
  return JSON.parse(stdout)
}

/** What Ruby prints for a list of Ruby expressions, all in one program. */
export const valuesByRuby = (expressions: readonly string[]): unknown =>
  ruby(
    'puts JSON.generate(eval($stdin.read))',
    `# encoding: utf-8\n[\n${expressions.map((each) => `${each},`).join('\n')}\n]`,
  )

// As omnibus does it: the file is Ruby, and `gitlab_rails` a hash. File.read stands in for the real one.
const GITLAB = `
class File
  def self.read(path)
    "(#{path})\\n"
  end
end
puts(JSON.generate(JSON.parse($stdin.read).map do |text|
  gitlab_rails = {}
  eval(text.b, binding, 'gitlab.rb')
  gitlab_rails
end))
`

/** The settings in each gitlab.rb. The bytes are evaluated, so that a line about the encoding counts. */
export const readGitlabRb = (texts: readonly string[]): unknown => ruby(GITLAB, JSON.stringify(texts))

/** Whether Ruby takes a file for sound. */
export const soundForRuby = (text: string): string => run('ruby', ['-c'], text, UTF8).stdout.trim()
