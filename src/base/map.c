#include "base/map.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

parley_status file_map(const char *path, Str *out, parley_error *err) {
    *out = (Str){NULL, 0};
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return error_set(err, PARLEY_ERR_IO, "%s: cannot be opened: %s", path, strerror(errno));
    struct stat info;
    void *bytes = MAP_FAILED;
    int why = EINVAL;
    if (fstat(file, &info) != 0) {
        why = errno;
    } else if (info.st_size > 0) {
        bytes = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        why = errno;
    }
    close(file);
    if (bytes == MAP_FAILED)
        return error_set(err, PARLEY_ERR_IO, "%s: cannot be read: %s", path, strerror(why));
    *out = (Str){bytes, (size_t)info.st_size};
    return PARLEY_OK;
}

void file_unmap(Str bytes) {
    if (bytes.data) munmap((void *)(uintptr_t)bytes.data, bytes.len);
}
