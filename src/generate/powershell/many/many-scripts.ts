import type { Cloud } from '#content/clouds.ts'
import { longDay, type Day } from '#content/day.ts'
import { connectCommand } from '#generate/powershell/mailbox-commands.ts'
import { scriptWords } from '#generate/powershell/powershell-words.ts'
import { windowsScript } from '#generate/powershell/windows-script.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { applyActions, applyHelp } from './apply-script.ts'
import { auditHelp } from './audit-help.ts'
import { auditActions } from './audit-script.ts'
import { organisationActions, organisationHelp } from './organisation-script.ts'
import { readMe } from './read-me.ts'
import { rollBackActions, rollBackHelp } from './roll-back-script.ts'
import { sharedCells } from './shared-cells.ts'
import { sharedChanges } from './shared-changes.ts'
import { sharedExchange } from './shared-exchange.ts'
import { sharedFiles } from './shared-files.ts'
import { sharedLog } from './shared-log.ts'
import { sharedMailbox } from './shared-mailbox.ts'
import { sharedPlan } from './shared-plan.ts'
import { sharedRow } from './shared-row.ts'
import { sharedTables } from './shared-tables.ts'
import { verifyActions, verifyHelp } from './verify-script.ts'

const SHARED = '0-shared.ps1'

/**
 * The scripts for many mailboxes. They are the same for everybody but for the cloud and the day: nothing of a row is
 * in them. They read `plan.csv` beside them.
 */
export function manyScripts({
  cloud,
  today,
}: {
  cloud: Cloud
  today: Day
}): readonly { name: string; text: string }[] {
  const made = hashComment(
    `Made by Exchange Online Setup on ${longDay(today)} for ${cloud.name}. There is no address and no password in it.`,
  )
  const top = `#Requires -Version 5.1\n${made}\n`
  const script = (name: string, help: string, actions: string) => ({
    name,
    text: windowsScript([
      top,
      help,
      '',
      `. (Join-Path -Path $PSScriptRoot -ChildPath '${SHARED}')`,
      '',
      actions,
      '',
    ]),
  })
  return [
    { name: SHARED, text: windowsScript([top, shared(connectCommand(cloud)), '']) },
    script('1-audit.ps1', auditHelp, auditActions),
    script('2-apply.ps1', applyHelp, applyActions),
    script('3-verify.ps1', verifyHelp, verifyActions),
    script('4-roll-back.ps1', rollBackHelp, rollBackActions),
    script('organisation.ps1', organisationHelp, organisationActions),
    { name: 'read-me.txt', text: windowsScript([readMe]) },
  ]
}

const shared = (connect: string) =>
  [
    '# What the scripts beside this one have in common. On its own it does nothing.',
    `Set-StrictMode -Version Latest\n$ErrorActionPreference = 'Stop'`,
    scriptWords,
    sharedCells,
    sharedFiles,
    sharedTables,
    sharedPlan,
    sharedLog,
    sharedExchange(connect),
    sharedMailbox,
    sharedRow,
    sharedChanges,
  ].join('\n\n')
