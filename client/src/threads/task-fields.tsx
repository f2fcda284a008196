import type { Person } from '@copydesk/shared/people'
import type { Thread } from '@copydesk/shared/threads'
import { fromLocal, toLocal } from '../story/local-time.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'

export type Task = Thread['task']

interface Props {
  task: Task
  onTask: (task: Task) => void
  people: readonly Person[]
}

/** Whose task it is, and until when. */
export function TaskFields({ task, onTask, people }: Props) {
  return (
    <>
      <Select
        label="Task of"
        value={task?.person ?? ''}
        onChange={(person) => onTask(person === '' ? null : { person, due: task?.due ?? null })}
        options={[{ id: '', name: 'Nobody' }, ...people.map(({ id, name }) => ({ id, name }))]}
      />
      {task && (
        <TextField
          label="Due"
          type="datetime-local"
          value={toLocal(task.due)}
          onChange={(value) => onTask({ ...task, due: fromLocal(value) })}
        />
      )}
    </>
  )
}
