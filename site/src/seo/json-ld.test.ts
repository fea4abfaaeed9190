import { expect, it } from 'vitest';
import { jsonLd } from './json-ld.ts';

it('cannot be ended by a title with a closing script tag', () => {
  const json = jsonLd({ name: 'x</script><script>alert(1)</script><!--' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ name: 'x</script><script>alert(1)</script><!--' });
});
