// The title of the page and its description, which bookmarks, searches and shared links show.

/** Follows `read`, for as long as the component that calls it is there. */
export function usePageTitle(read: () => { title: string; description: string }): void {
  $effect(() => {
    const { title, description } = read();
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  });
}
