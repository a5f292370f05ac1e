type Package = {
  version?: string
  dev?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
  os?: string[]
  cpu?: string[]
  libc?: string[]
  resolved?: string
}
type Lockfile = { packages: Record<string, Package> }

// As in `@oxlint/binding-linux-arm64-musl`.
const PLATFORM =
  /-(?:(?<os>android|darwin|freebsd|linux|openharmony|win32)-)?(?<cpu>arm64|arm|x64|ia32|ppc64|riscv64|s390x|wasm32)(?:-(?<abi>\w+))?$/

/** Optional packages for one platform each that others name and the lockfile does not hold. */
export function missingPlatforms({ packages }: Lockfile): [string, Package][] {
  const named = Object.values(packages).flatMap(({ optionalDependencies, dev }) =>
    Object.entries(optionalDependencies ?? {}).map(([name, version]) => ({ name, version, dev })),
  )
  return named
    .filter(({ name }) => packages[`node_modules/${name}`] === undefined && PLATFORM.test(name))
    .map(({ name, version, dev }) => {
      const { os, cpu, abi } = PLATFORM.exec(name)?.groups ?? {}
      return [
        `node_modules/${name}`,
        {
          version,
          ...(cpu === undefined ? {} : { cpu: [cpu] }),
          ...(dev === true ? { dev } : {}),
          ...(os === 'linux' ? { libc: [abi?.startsWith('musl') === true ? 'musl' : 'glibc'] } : {}),
          optional: true,
          ...(os === undefined ? {} : { os: [os] }),
        },
      ]
    })
}

/** Packages that the lockfile would fetch from one certain host. */
export const withHosts = ({ packages }: Lockfile): string[] =>
  Object.keys(packages).filter((name) => packages[name]?.resolved !== undefined)
