/** Rules of this project that oxlint does not have. */

const noReexport = {
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'Import it where it is used: a file exports only what it makes.' })
    return {
      ExportAllDeclaration: report,
      ExportNamedDeclaration: (node) => node.source !== null && report(node),
    }
  },
}

/** A core that asks for the time or for chance gives another answer on the next day. */
const noClock = {
  create(context) {
    const report = (node) => context.report({ node, message: 'What depends on the clock is an argument.' })
    return {
      NewExpression: (node) => node.callee.name === 'Date' && node.arguments.length === 0 && report(node),
      CallExpression: (node) => node.callee.name === 'Date' && report(node),
    }
  },
}

export default {
  meta: { name: 'house' },
  rules: { 'no-reexport': noReexport, 'no-clock': noClock },
}
