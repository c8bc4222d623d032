const needed = 24

/**
 * The sentence for whoever runs us with another Node, or null when this one will do. Plain JavaScript, like everything that
 * runs before the version is known: an older Node reads no TypeScript.
 *
 * @param {string} version of the running Node, such as `20.20.2`
 * @param {string} platform as in `process.platform`
 * @returns {string | null}
 */
export function nodeRefusal(version, platform) {
  if (Number.parseInt(version, 10) >= needed) return null
  const remedy =
    platform === 'darwin'
      ? `install Node ${needed} (npm has no package of it for macOS), from https://nodejs.org or with a version manager, and start again`
      : `run npm ci, which brings Node ${needed}, and start by npm (npm start, npm test), or install Node ${needed}`
  return `Rose Ash needs Node ${needed} and this is Node ${version}: ${remedy}.`
}
