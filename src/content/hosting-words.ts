import { hostingFacts } from './hosting-facts.ts'
import type { Fact } from './fact.ts'
import { code, control, text, type Text } from './text.ts'
import type { WebServerId } from './web-servers.ts'

/** How the rules of one web server come into use, and what to know. */
export type HostingWords = {
  /** What to do with the files, in order. */
  place: readonly Text[]
  undo: Text
  /** Where it differs from the others. */
  differs: readonly Text[]
  /** How we know that the rules hold. */
  proof: string
  rests?: Fact<string>
}

const ran = (name: string) =>
  `In our tests ${name} itself reads these rules and serves a site by them, at the top of a host and in a folder. Every response is compared with those of our own server.`

/** What each web server needs. */
export const hostingWords: Readonly<Record<WebServerId, HostingWords>> = {
  nginx: {
    place: [
      text`Copy what is in ${code('dist/')} to the server: at the top of a host to the folder that ${code('root')} names, for a folder of a host to the folder of that name below it.`,
      text`Save the file as ${code('/etc/nginx/snippets/exchange-online-setup.conf')} and write ${code('include snippets/exchange-online-setup.conf;')} into the ${code('server')} block of the site. At the top of a host it takes the place of ${code('location /')}.`,
      text`Run ${code('nginx -t')}, then ${code('systemctl reload nginx')}.`,
    ],
    undo: text`Take the line with ${code('include')} out, and reload nginx.`,
    differs: [
      text`${code('gzip_static')} sends the ${code('.gz')} beside each file. If ${code('nginx -t')} does not know it, leave the line out.`,
    ],
    proof: ran('nginx'),
  },
  apache: {
    place: [
      text`Copy what is in ${code('dist/')} into the folder of the site.`,
      text`Put ${code('.htaccess')} beside ${code('index.html')}. Its name begins with a dot: file managers hide it.`,
      text`Switch the modules on: ${code('a2enmod headers')}. The site needs ${code('AllowOverride All')} for this folder; or put the lines into its ${code('<Directory>')} and run ${code('apachectl configtest')}.`,
    ],
    undo: text`Delete ${code('.htaccess')}.`,
    differs: [
      text`A page that says ${code('500')} everywhere means that a directive is not allowed here: the error log names it.`,
    ],
    proof: ran('Apache'),
  },
  caddy: {
    place: [
      text`Copy what is in ${code('dist/')} to ${code('/srv/www')}, or for a folder of a host into the folder of that name below it. Another place: change the line ${code('root')}.`,
      text`Add the block to ${code('/etc/caddy/Caddyfile')}. Caddy gets the certificate for the host by itself.`,
      text`Run ${code('caddy validate --config /etc/caddy/Caddyfile')}, then ${code('systemctl reload caddy')}.`,
    ],
    undo: text`Take the block out, and reload Caddy.`,
    differs: [],
    proof: ran('Caddy'),
  },
  iis: {
    place: [
      text`Copy what is in ${code('dist\\')} into the folder of the site, and ${code('web.config')} beside ${code('index.html')}.`,
      text`For a folder of a host, make that folder an application in IIS Manager: ${control('Convert to Application')}.`,
      text`IIS reads it at once. A page that says ${code('500.19')} names the line that it does not take.`,
    ],
    undo: text`Delete ${code('web.config')}.`,
    differs: [
      text`IIS knows no pattern for file names here, so icons are asked for anew each time.`,
      text`Look at an address that does not exist with ${code('curl -I')}: it must answer 404 with our page.`,
    ],
    proof: 'An XML reader takes the file and finds every header in it. Nobody ran it on IIS for us.',
    rests: hostingFacts.iis,
  },
  netlify: {
    place: [
      text`From a repository: put ${code('netlify.toml')} at its top. Netlify builds with the environment in it.`,
      text`By hand: run the command of ${code('netlify.toml')} with its environment, and drop the folder that it publishes onto Netlify’s page.`,
      text`${code('_headers')} comes out of the build by itself. It must lie at the top of what is published.`,
    ],
    undo: text`Delete the site in Netlify, or publish an earlier deploy.`,
    differs: [],
    proof:
      'Readers of both formats take the files and give back what went in. Nobody ran them on Netlify for us.',
    rests: hostingFacts.netlify,
  },
  'cloudflare-pages': {
    place: [
      text`In the settings of the build: the command and the folder below, and as variables ${code('NODE_VERSION')} 24 and those below.`,
      text`${code('_headers')} comes out of the build by itself. It must lie at the top of what is published.`,
    ],
    undo: text`Delete the project in Cloudflare Pages, or roll back to an earlier deployment.`,
    differs: [],
    proof:
      'A reader takes the file and gives back what went in, within the limits of its maker. Nobody ran it on Cloudflare Pages for us.',
    rests: hostingFacts.cloudflare,
  },
  'github-pages': {
    place: [
      text`Before the build, put the two lines of ${code('head-lines.html')} into ${code('index.html')} of the repository, as the first lines of ${code('<head>')}.`,
      text`Build, with ${code('BASE_PATH')} set to the name of the repository unless it has a domain of its own, and publish ${code('dist/')}.`,
      text`Put the empty file ${code('.nojekyll')} beside ${code('index.html')} in what is published.`,
    ],
    undo: text`Unpublish the site in the settings of the repository, under ${control('Pages')}.`,
    differs: [
      text`No header can be set there. The two lines bring back the policy and the silence about where a visitor comes from.`,
      text`Lost is: that no other site may show this one in a frame, that browsers take types as sent (${code('nosniff')}), that windows of other sites are kept apart, that camera and the like are off, and how long files are kept.`,
      text`The type of a profile is what GitHub thinks it is: look with ${code('curl -I')}. If it is not ${code('application/x-apple-aspen-config')}, an iPhone only saves the file.`,
    ],
    proof: 'A browser keeps the policy of these lines in our tests. Nobody ran them on GitHub Pages for us.',
    rests: hostingFacts.github,
  },
}

export const hostingUndo: Text = text`Delete the folder from the server. Who has opened the site keeps a copy for reading offline, until the browser’s data of the site are cleared.`
