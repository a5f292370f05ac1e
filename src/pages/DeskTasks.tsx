import { adminTexts } from '#content/admin-sources.ts'
import { adminDesk } from '#flow/admin-desk.ts'
import { deskPath } from './desk-path.ts'
import { DeskFiles } from './DeskFiles.tsx'
import { DeskTaskView } from './DeskTaskView.tsx'
import { Section } from './Section.tsx'
import { useCloud } from './use-cloud.ts'
import { useMarks } from './use-marks.ts'
import { useSiteUrl } from './use-site-url.ts'
import { useToday } from './use-today.ts'
import { UserMessage } from './UserMessage.tsx'

/** Every task in full, and what can be kept of them. It asks for all it needs itself: see `deferred.tsx`. */
export function DeskTasks() {
  const { cloud } = useCloud()
  const today = useToday()
  const { marks } = useMarks()
  const link = useSiteUrl(deskPath(cloud.id))
  const desk = adminDesk(cloud, today)
  return (
    <>
      {desk.groups.map(({ id, title, tasks }) => (
        <section key={id} aria-labelledby={`${id}-group`} className="dt-group">
          <h2 id={`${id}-group`}>{title}</h2>
          {tasks.map((task) => (
            <DeskTaskView key={task.id} task={task} mark={marks[task.id]} today={today} sources={adminTexts}>
              {task.id === 'tell-people' ? <UserMessage cloud={cloud} /> : null}
            </DeskTaskView>
          ))}
        </section>
      ))}
      <Section id="files" title="Keep it, or hand it over">
        <p className="mb-4 max-w-measure">
          There is no name and no address in these files.
          <noscript> They take JavaScript.</noscript>
        </p>
        <DeskFiles desk={desk} marks={marks} link={link} />
      </Section>
    </>
  )
}
