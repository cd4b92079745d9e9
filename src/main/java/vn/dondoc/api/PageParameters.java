package vn.dondoc.api;

import org.springframework.core.MethodParameter;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.PageQuery;

/**
 * Reads {@code page} (from 0), {@code size} (1 to 500, 50 when absent) and {@code sort} ({@code name} or
 * {@code name,desc}) into a {@link PageQuery}.
 */
final class PageParameters implements HandlerMethodArgumentResolver {

    static final int USUAL_SIZE = 50;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String sort = request.getParameter("sort");
        String[] parts = sort == null ? new String[] {""} : sort.strip().split("\\s*,\\s*", 2);
        boolean descending = parts.length == 2 && "desc".equalsIgnoreCase(parts[1]);
        if (parts.length == 2 && !descending && !"asc".equalsIgnoreCase(parts[1])) {
            throw new InvalidInputException("sort", "Thứ tự sắp xếp là tên cột, thêm “,asc” hoặc “,desc” nếu cần.");
        }
        return new PageQuery(number(request, "page", 0), number(request, "size", USUAL_SIZE), parts[0], descending);
    }

    /**
     * For lists with one order only.
     *
     * @throws InvalidInputException when another one is asked for
     */
    static void refuseSort(PageQuery page) {
        if (!page.sort().isEmpty()) {
            throw new InvalidInputException("sort", "Danh sách này không sắp xếp khác được; hãy bỏ tham số “sort”.");
        }
    }

    private static int number(NativeWebRequest request, String name, int otherwise) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException(name, "Tham số “" + name + "” phải là số nguyên.");
        }
    }
}
