/*
 * Stands between a program and its disk: LD_PRELOAD of tests. Only files in the folder $SHIM_FOLDER are concerned.
 *
 * $SHIM_FAULT names a file; what it says, while it is there, goes wrong:
 *   eio      writing and syncing fail with EIO
 *   sync     syncing fails with EIO; writing works, as far as the program can tell
 *   erofs    writing, syncing and opening to write fail with EROFS
 *   hang     writing and syncing do not return while it says so
 *   short    half of what is to be written is, and the rest fails with EIO
 *
 * $SHIM_LOG names a file that is told, in order, of every write, truncation and sync of them:
 *   'w' name offset length bytes | 't' name length | 's' name | 'f' name (a sync that failed) | 'u' name (removed)
 *   numbers are 8 bytes, a name is 32.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -1;

enum fault { NONE, EIO_ALL, EIO_SYNC, EROFS_ALL, SHORT, HANG };

static int concerns_path(const char *path, char *name) {
  const char *folder = getenv("SHIM_FOLDER");
  size_t length = folder ? strlen(folder) : 0;
  if (!length || strncmp(path, folder, length) || path[length] != '/') return 0;
  if (name) {
    memset(name, 0, 32);
    snprintf(name, 32, "%s", path + length + 1);
  }
  return 1;
}

static int concerns(int file, char *name) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return concerns_path(path, name);
}

static enum fault fault_now(void) {
  const char *path = getenv("SHIM_FAULT");
  if (!path) return NONE;
  int file = NEXT(open)(path, O_RDONLY);
  if (file < 0) return NONE;
  char word[16] = {0};
  ssize_t got = read(file, word, sizeof word - 1);
  close(file);
  if (got <= 0) return NONE;
  if (!strncmp(word, "sync", 4)) return EIO_SYNC;
  if (!strncmp(word, "erofs", 5)) return EROFS_ALL;
  if (!strncmp(word, "short", 5)) return SHORT;
  if (!strncmp(word, "hang", 4)) return HANG;
  return EIO_ALL;
}

static enum fault fault_that_stays(void) {
  enum fault fault;
  while ((fault = fault_now()) == HANG) usleep(20000);
  return fault;
}

static void tell(char kind, const char *name, int64_t offset, int64_t length, const void *bytes) {
  const char *path = getenv("SHIM_LOG");
  if (!path || !*path) return;
  pthread_mutex_lock(&one_at_a_time);
  if (log_file < 0) log_file = NEXT(open)(path, O_WRONLY | O_APPEND | O_CREAT, 0600);
  char head[1 + 32 + 16];
  size_t size = 33;
  head[0] = kind;
  memcpy(head + 1, name, 32);
  if (kind == 'w') { memcpy(head + size, &offset, 8); size += 8; }
  if (kind == 'w' || kind == 't') { memcpy(head + size, &length, 8); size += 8; }
  char *record = malloc(size + (kind == 'w' ? (size_t)length : 0));
  memcpy(record, head, size);
  if (kind == 'w') { memcpy(record + size, bytes, (size_t)length); size += (size_t)length; }
  if (NEXT(write)(log_file, record, size) != (ssize_t)size) {
    fputs("The log of the disk cannot be written.\n", stderr);
    abort();
  }
  free(record);
  pthread_mutex_unlock(&one_at_a_time);
}

static ssize_t write_at(int file, const void *bytes, size_t length, off64_t offset) {
  char name[32];
  if (!concerns(file, name)) return NEXT(pwrite64)(file, bytes, length, offset);
  switch (fault_that_stays()) {
    case EIO_ALL: errno = EIO; return -1;
    case EROFS_ALL: errno = EROFS; return -1;
    case SHORT:
      if (length < 2) { errno = EIO; return -1; }
      length /= 2;
      break;
    default: break;
  }
  ssize_t wrote = NEXT(pwrite64)(file, bytes, length, offset);
  if (wrote > 0) tell('w', name, offset, wrote, bytes);
  return wrote;
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) { return write_at(file, bytes, length, offset); }
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) { return write_at(file, bytes, length, offset); }

ssize_t write(int file, const void *bytes, size_t length) {
  if (!concerns(file, NULL)) return NEXT(write)(file, bytes, length);
  off64_t at = lseek64(file, 0, SEEK_CUR);
  ssize_t wrote = write_at(file, bytes, length, at);
  if (wrote > 0) lseek64(file, at + wrote, SEEK_SET);
  return wrote;
}

static int sync_with(int file, int (*really)(int)) {
  char name[32];
  if (!concerns(file, name)) return really(file);
  enum fault fault = fault_that_stays();
  if (fault != NONE) {
    tell('f', name, 0, 0, NULL);
    errno = fault == EROFS_ALL ? EROFS : EIO;
    return -1;
  }
  int result = really(file);
  tell(result ? 'f' : 's', name, 0, 0, NULL);
  return result;
}

int fsync(int file) { return sync_with(file, NEXT(fsync)); }
int fdatasync(int file) { return sync_with(file, NEXT(fdatasync)); }

static int cut(int file, off64_t length) {
  char name[32];
  if (!concerns(file, name)) return NEXT(ftruncate64)(file, length);
  enum fault fault = fault_now();
  if (fault == EIO_ALL || fault == EROFS_ALL || fault == SHORT) {
    errno = fault == EROFS_ALL ? EROFS : EIO;
    return -1;
  }
  int result = NEXT(ftruncate64)(file, length);
  if (!result) tell('t', name, 0, length, NULL);
  return result;
}

int ftruncate64(int file, off64_t length) { return cut(file, length); }
int ftruncate(int file, off_t length) { return cut(file, length); }

int unlink(const char *path) {
  char name[32];
  int result = NEXT(unlink)(path);
  if (!result && concerns_path(path, name)) tell('u', name, 0, 0, NULL);
  return result;
}

static int open_with(const char *path, int flags, mode_t mode, int (*really)(const char *, int, ...)) {
  if ((flags & O_ACCMODE) != O_RDONLY && concerns_path(path, NULL) && fault_now() == EROFS_ALL) {
    errno = EROFS;
    return -1;
  }
  return really(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? (mode_t)va_arg(rest, int) : 0;
  va_end(rest);
  return open_with(path, flags, mode, NEXT(open64));
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? (mode_t)va_arg(rest, int) : 0;
  va_end(rest);
  return open_with(path, flags, mode, NEXT(open));
}
