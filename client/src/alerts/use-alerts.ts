import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type AlertAct, actOnAlert, getAlerts, getWaitingAlerts } from '../api/alerts.ts'
import { keys } from '../api/keys.ts'

export const useAlerts = (edition: string) =>
  useQuery({ queryKey: keys.alerts(edition), queryFn: ({ signal }) => getAlerts(edition, signal) })

/** Those that wait for an editor, in all stories that one sees. */
export const useWaitingAlerts = () =>
  useQuery({ queryKey: keys.waitingAlerts, queryFn: ({ signal }) => getWaitingAlerts(signal) })

/** Does it, and shows how the alerts stand after it; after a no, as they stand anyhow. */
export function useAlertAct() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ edition, ...act }: AlertAct & { edition: string }) => actOnAlert(edition, act),
    onSuccess: (page, { edition }) => client.setQueryData(keys.alerts(edition), page),
    onSettled: (_, __, { edition }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.alerts(edition) }),
        client.invalidateQueries({ queryKey: keys.waitingAlerts }),
      ]),
  })
}
