import { expect, test } from 'vitest'
import { jsonProblem } from './json-problem.ts'

const problemOf = (text: string): string => {
  try {
    JSON.parse(text)
  } catch (error) {
    return jsonProblem(text, error)
  }
  throw new Error('That is JSON')
}

test('says the line, and nothing of the browser’s', () => {
  expect(problemOf('{\n "cloud": "dod"\n "first": []\n}')).toMatch(
    /^It is not JSON: line 3, or the one before/u,
  )
  expect(problemOf('{"cloud":"dod",}')).toMatch(/line 1 has a comma/u)
  expect(problemOf('{ "organisation": ')).toBe('It is not JSON: it stops before its last bracket.')
  expect(problemOf('<html>')).toMatch(/^It is not JSON: (it|line 1) has a comma, /u)
})

test.for([
  ['Firefox', "JSON.parse: expected property name or '}' at line 2 column 3 of the JSON data", 'line 2,'],
  ['Chromium before it knew lines', 'Unexpected token , in JSON at position 2', 'line 2,'],
  ['Safari', 'JSON Parse error: Unexpected EOF', 'it stops'],
  ['Safari elsewhere', "JSON Parse error: Expected '}'", 'it has a comma,'],
])('understands %s', ([, message, says]) => {
  expect(jsonProblem('{\n\n\n', new SyntaxError(message))).toContain(says)
})
