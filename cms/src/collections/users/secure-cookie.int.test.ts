import { expect, test } from 'vitest';
import { startCms } from '../../testing/payload.ts';
import { person, testPassword } from '../../testing/people.ts';

test('the sign-in cookie is Secure when the CMS is reached over https', async () => {
  const cms = await startCms({ CMS_URL: 'https://quantri.example.vn' });
  try {
    const { email } = await person(cms, 'editor');
    const answer = await cms.fetch('/api/users/login', {
      method: 'POST',
      json: { email, password: testPassword },
    });
    expect(answer.headers.get('Set-Cookie')).toContain('Secure');
  } finally {
    await cms.stop();
  }
});
