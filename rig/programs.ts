import type { Program } from './program.ts'
import { django } from './programs/django.ts'
import { exim } from './programs/exim.ts'
import { msmtp } from './programs/msmtp.ts'
import { nodemailer } from './programs/nodemailer.ts'
import { phpmailer } from './programs/phpmailer.ts'
import { pythonSmtplib } from './programs/python-smtplib.ts'
import { servers } from './programs/servers.ts'

/** In the order in which they run. First of all the servers have to be as strict as the real ones. */
export const programs: readonly Program[] = [
  servers,
  msmtp,
  exim,
  pythonSmtplib,
  django,
  nodemailer,
  phpmailer,
]
