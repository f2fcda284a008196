import { cpus, loadavg, totalmem } from 'node:os'

export function machineNow() {
  const [first] = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} processors (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux, Node ${process.versions.node}`,
    load: loadavg()[1] ?? 0,
    processors: cpus().length,
  }
}
