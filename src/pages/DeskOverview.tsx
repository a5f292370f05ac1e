import type { DeskGroup, DeskTitle, Mark, Marks } from '#content/admin-desk.ts'
import { stateWords } from '#content/admin-words.ts'
import { Tag } from '#ui/Tag.tsx'
import { goTo } from './go-to.ts'

type DeskOverviewProps = { groups: readonly DeskGroup<DeskTitle>[]; marks: Marks }

/** All tasks on one screen: each row leads to its task and says how it stands. */
export const DeskOverview = ({ groups, marks }: DeskOverviewProps) =>
  groups.map(({ id, title, tasks }) => (
    <div key={id} className="tl-group">
      <h3>{title}</h3>
      <ul className="tl">
        {tasks.map((task) => (
          <li key={task.id}>
            <a
              href={`#${task.id}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(task.id)
              }}
            >
              <span className="tl-n">{task.number}</span>
              <span className="tl-t">{task.title}</span>
              <State mark={marks[task.id]} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  ))

/** Few states, told apart by words and shape. */
const State = ({ mark }: { mark: Mark | undefined }) =>
  mark?.state === 'done' ? (
    <Tag kind="best">{stateWords.done}</Tag>
  ) : mark === undefined ? (
    <Tag>{stateWords.todo}</Tag>
  ) : (
    <span className="tl-off">{stateWords[mark.state]}</span>
  )
