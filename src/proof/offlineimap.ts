import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { pythonModule } from './python-module.ts'
import { inTemporaryFolder } from './temporary.ts'
import { standInTokenPrograms } from './token-program.ts'

// Where Debian keeps its modules; elsewhere they are among the others.
const PLACE = "import sys; sys.path.insert(0, '/usr/share/offlineimap3')"
const offlineimap = pythonModule('offlineimap', 'offlineimap3', PLACE)

export const hasOfflineImap = hasProgram('offlineimap', 'offlineimap3') && offlineimap.there

/** OfflineIMAP’s own modules do what they do before they connect, on one file. */
const READ = `
import json
from offlineimap import accounts, CustomConfig, repository, ui
config = CustomConfig.CustomConfigParser()
config.read(json.load(sys.stdin))
config.set('general', 'dry-run', 'False')
ui.setglobalui(ui.UI_LIST['quiet'](config))
account, = accounts.getaccountlist(config)
account = accounts.Account(config, account)
remote = repository.Repository(account, 'remote')
local = repository.Repository(account, 'local')
print(json.dumps({
    'host': remote.gethost(), 'port': remote.getport(), 'user': remote.getuser(), 'ssl': remote.getssl(),
    'mechanisms': remote.get_auth_mechanisms(), 'request': remote.getoauth2_request_url(),
    'token': remote.imapserver.oauth2_access_token, 'expunge': remote.getexpunge(),
    'makesFolders': remote.should_create_folders(), 'folder': local.getconf('localfolders'),
    'folders': [name for name in ('INBOX', 'Calendar', 'Calendar/A') if remote.folderfilter(name)],
}))`

export type OfflineImapReading = {
  host: string
  port: number
  user: string
  ssl: boolean
  mechanisms: string[]
  request: string
  token: string
  expunge: boolean
  makesFolders: boolean
  folder: string
  folders: string[]
}

/** What OfflineIMAP reads in a configuration, and the words with which it asked for the token. */
export const readByOfflineImap = (config: string) =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'offlineimaprc'), config)
    const { PATH, asked } = standInTokenPrograms(folder)
    const env = { PATH, HOME: folder, LC_ALL: 'C.UTF-8' }
    const reading = offlineimap.ask(READ, join(folder, 'offlineimaprc'), env) as OfflineImapReading
    // The program itself: an account that is not there ends it before it connects.
    const ends = run('offlineimap', ['-c', join(folder, 'offlineimaprc'), '-a', 'nobody'], '', env)
    return { reading, asked: asked(), says: ends.stdout + ends.stderr }
  })

/** Users and tokens of many repositories. Nothing is run: the call for the token gives back its words. */
const READ_MANY = `
import json, types
from offlineimap import CustomConfig
config = CustomConfig.CustomConfigParser()
config.read_string(json.load(sys.stdin))
caught = types.SimpleNamespace(check_output=lambda words, text: words)
evaluate = config.getlocaleval().eval
print(json.dumps([
    [config.get(section, 'remoteuser'), evaluate(config.get(section, 'oauth2_access_token_eval'), {'__import__': lambda name: caught})]
    for section in config.sections()
]))`

/** What OfflineIMAP’s parser reads in many sections, each with a user and a call for the token. */
export const sectionsByOfflineImap = (config: string): [user: string, words: string[]][] =>
  offlineimap.ask(READ_MANY, config) as [string, string[]][]
