import { describe, expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { appScopes } from '#content/app-scopes.ts'
import { clouds } from '#content/clouds.ts'
import { consentApps, isKnown } from '#content/consent-apps.ts'
import { loadApp } from '#content/load-app.ts'
import { blocksMarkdown } from '#generate/guide/blocks-markdown.ts'
import { blocksText } from '#generate/guide/blocks-text.ts'
import { consentCheck, consentUndo } from '#generate/powershell/consent-check.ts'
import { readMarkdown } from '#proof/markdown.ts'
import { powerShellReader } from '#proof/powershell.ts'
import { applicationsOf, permissionsOf } from './consent-applications.ts'
import { consentQuery, parseConsentChoice } from './consent-choice.ts'
import { consentReport } from './consent-report.ts'

const some = (...ids: string[]) => consentApps.filter(({ id }) => ids.includes(id))

test('every app that somebody has to allow is there, and every known application says what it asks for', async () => {
  const apps = await Promise.all(appIds.map((id) => loadApp(id)))
  const wanted = apps.filter(({ consent, approval }) => consent !== undefined || approval !== undefined)
  expect(consentApps.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
  for (const { id, scopes } of applicationsOf(consentApps)) expect(scopes, id).toBeDefined()
  expect(Object.keys(appScopes).toSorted()).toEqual(
    applicationsOf(consentApps)
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('two apps with one application are one thing to allow', () => {
  const [spark, ...others] = applicationsOf(some('spark-desktop', 'spark-mobile'))
  expect(others).toEqual([])
  expect(spark?.apps).toHaveLength(2)
})

describe('the choice in the query', () => {
  test('comes back, in the order of the list', () => {
    const choice = { apps: some('k9', 'thunderbird'), cloud: 'dod' as const }
    const query = consentQuery(choice)
    expect(query).toBe('?app=thunderbird&app=k9&cloud=dod')
    expect(parseConsentChoice(query, consentApps)).toEqual({ ...choice, refused: [] })
  })

  test('what is not ours is named and left out', () => {
    const read = parseConsentChoice('?app=eudora&app=outlook-ios&app=k9&app=k9&cloud=mars', consentApps)
    expect(read.apps.map(({ id }) => id)).toEqual(['k9'])
    expect(read.refused).toEqual([
      { value: 'eudora', because: 'unknown' },
      { value: 'outlook-ios', because: 'needs-none' },
      { value: 'mars', because: 'cloud' },
    ])
  })
})

describe('the text for a ticket', () => {
  const everything = consentReport({ apps: consentApps, cloud: clouds['gcc-high'], domain: 'contoso.com' })

  test('holds every id, link, permission and reason, in Markdown that is read back', () => {
    const { text, codes, links, kinds } = readMarkdown(blocksMarkdown(everything))
    for (const { id } of applicationsOf(consentApps)) {
      expect(codes).toContain(id)
      expect(links).toContain(`https://login.microsoftonline.us/contoso.com/adminconsent?client_id=${id}`)
    }
    for (const app of consentApps.filter((each) => !isKnown(each))) expect(text).toContain(app.name)
    for (const id of permissionsOf(applicationsOf(consentApps))) expect(text).toContain(id)
    expect(text).toContain('AADSTS700016')
    expect(kinds).not.toContain('html_inline')
  })

  test('the commands stand in it line by line, in both forms', () => {
    const commands = consentCheck(clouds['gcc-high'], applicationsOf(consentApps))
    expect(readMarkdown(blocksMarkdown(everything)).codes).toContain(`${commands}\n`)
    for (const line of commands.split('\n')) expect(blocksText(everything)).toContain(`    ${line}\n`)
  })

  test('without a domain it says whose organisation it is; with nothing chosen there is nothing to run', () => {
    const least = blocksText(consentReport({ apps: [], cloud: clouds.worldwide }))
    expect(least).toContain('whoever opens the links')
    expect(least).not.toMatch(/Connect-MgGraph|AADSTS700016/u)
  })
})

test('the commands are sound, look only, or say what they would do', async () => {
  const read = await powerShellReader()
  const applications = [{ id: '9e5f94bc-e8a4-4e73-b8be-63364c29d753', name: "It's ’quoted‘ $(id) `x" }]
  for (const cloud of Object.values(clouds)) {
    const check = read(consentCheck(cloud, applications))
    // The grammar knows no digit in the name of a parameter.
    const undo = read(consentUndo(cloud, applications).replaceAll('-OAuth2P', '-OAuthP'))
    for (const { sound, expandable, literals } of [check, undo]) {
      expect({ sound, expandable }).toEqual({ sound: true, expandable: [] })
      expect(literals).toEqual(expect.arrayContaining(Object.values(applications[0] ?? {})))
    }
    expect(check.commands.filter((name) => /^(?:Set|Remove|New|Update)-/u.test(name))).toEqual([])
    expect(undo.commands).toContain('Remove-MgOauth2PermissionGrant -OAuthPermissionGrantId -WhatIf')
  }
})
