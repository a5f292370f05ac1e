import type { Program } from './program.ts'
import { aerc } from './programs/aerc.ts'
import { django } from './programs/django.ts'
import { exim } from './programs/exim.ts'
import { getmail } from './programs/getmail.ts'
import { mailCheck } from './programs/mail-check.ts'
import { mbsync } from './programs/mbsync.ts'
import { msmtp } from './programs/msmtp.ts'
import { mutt, neomutt } from './programs/mutt.ts'
import { nodemailer } from './programs/nodemailer.ts'
import { offlineimap } from './programs/offlineimap.ts'
import { phpmailer } from './programs/phpmailer.ts'
import { pythonSmtplib } from './programs/python-smtplib.ts'
import { servers } from './programs/servers.ts'

/** In the order in which they run. First of all the servers have to be as strict as the real ones. */
export const programs: readonly Program[] = [
  servers,
  msmtp,
  mbsync,
  getmail,
  offlineimap,
  neomutt,
  mutt,
  aerc,
  exim,
  pythonSmtplib,
  django,
  nodemailer,
  phpmailer,
  mailCheck,
]
