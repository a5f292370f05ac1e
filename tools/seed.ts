import * as fc from 'fast-check'

/**
 * Property tests draw new values each time on somebody's own machine, where a find is welcome. A build server
 * draws the same ones each time: it shall fail for what a change did. FC_SEED repeats a find anywhere.
 */
const seed = process.env['FC_SEED'] ?? (process.env['CI'] ? '20261123' : undefined)
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) })
