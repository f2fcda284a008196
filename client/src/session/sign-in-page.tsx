import { isSignOnProblem, SIGN_ON_PROBLEMS } from '@copydesk/shared/people'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { getWaysIn } from '../api/entry.ts'
import { Button, buttonLook } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { DoorFrame } from './door-frame.tsx'
import { ForgotPassword } from './forgot-password.tsx'
import styles from './sign-in.module.css'
import { SignInForm } from './sign-in-form.tsx'
import { useEnter } from './use-enter.ts'

export function SignInPage() {
  const { to } = useSearch({ from: '/sign-in' })
  const [{ step, problem }] = useState(fromSignOn)
  const { data: ways } = useQuery({ queryKey: ['ways-in'], queryFn: getWaysIn })
  const [forgot, setForgot] = useState(false)
  const [isEntering, setIsEntering] = useState(step === 'in')
  const enter = useEnter(to)
  useEffect(() => {
    document.title = 'Sign in · Copydesk'
  }, [])
  useEffect(() => {
    // By single sign-on the cookie is there already. Whoever only claims so is asked to sign in.
    if (step === 'in') enter().catch(() => setIsEntering(false))
  }, [step, enter])
  return (
    <DoorFrame
      title="Copydesk"
      words="The editor that newsrooms write in. One story, written together, in every language it runs in, and never out before an editor has cleared it."
    >
      {forgot ? (
        <ForgotPassword onBack={() => setForgot(false)} />
      ) : isEntering ? (
        <p className={styles.after}>Opening your desk…</p>
      ) : (
        <>
          {to && to !== '/' && step === null && (
            <p className={styles.after}>Sign in, and you go on to the page you asked for.</p>
          )}
          {problem && isSignOnProblem(problem) && (
            <div className={styles.problem}>
              <Notice tone="stop">{SIGN_ON_PROBLEMS[problem]}</Notice>
            </div>
          )}
          <SignInForm asksCode={step === 'code'} onDone={() => void enter()}>
            {ways?.singleSignOn && (
              <p className={styles.other}>
                <a
                  className={buttonLook('quiet')}
                  href={`/api/auth/single-sign-on?${new URLSearchParams({ to: to ?? '/' })}`}
                >
                  Sign in with {ways.singleSignOn}
                </a>
              </p>
            )}
            {ways?.mail ? (
              <p className={styles.forgot}>
                <Button kind="plain" onPress={() => setForgot(true)}>
                  Forgot your password?
                </Button>
              </p>
            ) : (
              <p className={styles.help}>
                No password yet, or it is gone? Ask a managing editor of your newsroom.
              </p>
            )}
          </SignInForm>
        </>
      )}
    </DoorFrame>
  )
}

/** What single sign-on, which leads back here, says in the address: in already, a code to be shown, or why not. */
function fromSignOn() {
  const words = new URLSearchParams(window.location.search)
  return { step: words.get('step'), problem: words.get('problem') }
}
