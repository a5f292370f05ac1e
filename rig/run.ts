import { spawn } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { missingHere } from './needs.ts'

/**
 * Runs real mail programs with our files, unedited, against servers under Microsoft’s names. All of it
 * lives in namespaces of its own (unshare(1)): when the first process in them ends, however it ends, the
 * kernel ends every other one, and network, mounts and files are gone with them.
 */
const sentence = missingHere()
if (sentence !== undefined) {
  console.error(sentence)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

// A place to mount on. Nothing is ever written into it outside of the namespace.
const root = mkdtempSync(path.join(tmpdir(), 'rig-'))
const own = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc']
const inside = path.join(import.meta.dirname, 'inside.ts')

// The pipe ends with this process, however that ends; inside.ts waits for that and then ends too.
const rig = spawn('unshare', [...own, process.execPath, inside, root, ...process.argv.slice(2)], {
  stdio: ['pipe', 'inherit', 'inherit'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => rig.kill('SIGKILL'))
rig.on('error', (error) => console.error(error.message))
rig.on('close', (code) => {
  rmdirSync(root)
  process.exitCode = code ?? 1
})
