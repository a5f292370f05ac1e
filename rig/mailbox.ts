import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { letter } from './letter.ts'
import { MAIL_USER, type World } from './world.ts'

// Maildir++: a folder is a folder with a dot in front of its name.
const FOLDERS = ['', '.Sent Items', '.Drafts', '.Deleted Items', '.Junk Email', '.Archive']

/** Empties somebody’s mailbox, as Dovecot keeps it, and puts the letter into it. */
export function freshMailbox(world: World, email: string) {
  const box = path.join(world.root, 'mail', email)
  const at = (...names: string[]) => path.join(box, 'Maildir', ...names)
  rmSync(box, { recursive: true, force: true })
  for (const folder of FOLDERS)
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(at(folder, part), { recursive: true })
  writeFileSync(at('new', '1.letter.rig'), letter)
  for (const name of ['.', ...readdirSync(box, { recursive: true, encoding: 'utf8' })])
    chownSync(path.join(box, name), MAIL_USER.uid, MAIL_USER.gid)
  return {
    /** What lies in a folder of the server now. */
    on: (folder: string) => maildir(at(folder === 'INBOX' ? '' : `.${folder}`)),
  }
}

/** Every message of a Maildir, the server’s or a program’s. */
export const maildir = (folder: string): string[] =>
  ['cur', 'new']
    .map((part) => path.join(folder, part))
    .filter((each) => existsSync(each))
    .flatMap((each) => readdirSync(each).map((name) => readFileSync(path.join(each, name), 'utf8')))
